import { Setup } from '../../../features/identity/web/index.ts';
import { countryOptions } from '../../../features/organisations/web/index.ts';
import { Doorway } from './doorway.tsx';

export default function SetupPage() {
  return (
    <Doorway>
      <Setup countriesIn={countryOptions} />
    </Doorway>
  );
}

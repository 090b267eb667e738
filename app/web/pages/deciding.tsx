// How an organisation decides: what it weighs by, and how soon an answer is due.
import { AnswerDaysSection } from '../../../features/decisions/web/answer-days-form.tsx';
import { ScorecardSection } from '../../../features/reviews/web/index.ts';
import { ManagePage } from '../../../features/organisations/web/manage-page.tsx';

export default function DecidingPage() {
  return (
    <ManagePage place="deciding">
      <AnswerDaysSection />
      <ScorecardSection />
    </ManagePage>
  );
}

// What other features' pages take from here.
export { MemberPicker, type MemberPickerProps, type PickedMember } from './member-picker.tsx';
export { suggestionsQuery } from './api.ts';
export { countryOptions } from './countries.ts';

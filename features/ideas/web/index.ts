export { ideaQuery } from './api.ts';
export { BecomeRelease } from './become-release.tsx';
export { IdeaEdit } from './idea-edit.tsx';
export { IdeaForm, type IdeaFormProps } from './idea-form.tsx';

export { SupportButton } from './support-button.tsx';
export { Supporters } from './supporters.tsx';

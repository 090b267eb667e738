// What the pages at the door and the profile take from here.
export { Invitation } from './invitation.tsx';
export { PasswordSection } from './password-section.tsx';
export { SessionsSection } from './sessions-section.tsx';
export { Setup } from './setup.tsx';
export { SignIn } from './sign-in.tsx';
export { SignInLink } from './sign-in-link.tsx';

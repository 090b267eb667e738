import { Modal, type ModalProps } from './modal.tsx';

export type DialogProps = ModalProps;

/** One thing that must be settled before going on. Never where undoing would serve (UX, bar 11). */
export function Dialog(props: DialogProps) {
  return <Modal {...props} shape="dialog" />;
}

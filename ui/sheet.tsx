import { Modal, type ModalProps } from './modal.tsx';

export type SheetProps = ModalProps;

/** More of the page, over it: rises from the bottom on a phone, stands at the right elsewhere. */
export function Sheet(props: SheetProps) {
  return <Modal {...props} shape="sheet" />;
}

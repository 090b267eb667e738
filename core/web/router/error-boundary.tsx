import { Component, type ComponentType, type ReactNode } from 'react';

export interface ErrorShown {
  error: unknown;
  /** Tries to draw the page again. */
  again: () => void;
}

interface Props {
  /** Another address is another try. */
  at: string;
  failed: ComponentType<ErrorShown>;
  children: ReactNode;
}

/** Keeps what breaks in a page within that page. */
export class ErrorBoundary extends Component<Props, { broken?: { error: unknown; at: string } }> {
  override state: { broken?: { error: unknown; at: string } } = {};

  static getDerivedStateFromError(error: unknown) {
    return { broken: { error, at: '' } };
  }

  static getDerivedStateFromProps({ at }: Props, { broken }: { broken?: { error: unknown; at: string } }) {
    if (!broken || broken.at === at) return null;
    return broken.at === '' ? { broken: { ...broken, at } } : { broken: undefined };
  }

  override render() {
    const { broken } = this.state;
    const { failed: Failed, children } = this.props;
    return broken ? <Failed error={broken.error} again={() => this.setState({ broken: undefined })} /> : children;
  }
}

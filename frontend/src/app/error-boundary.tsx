import { Component } from 'react';
import type { ReactNode } from 'react';
import { Crash } from './crash.js';

interface ErrorBoundaryProps {
  readonly children: ReactNode;
}

/** Catches what a page throws while rendering, so that the rest of the screen stays. */
export class ErrorBoundary extends Component<ErrorBoundaryProps, { readonly error: unknown }> {
  override state = { error: null };

  static getDerivedStateFromError(error: unknown) {
    return { error };
  }

  override render() {
    return this.state.error === null ? this.props.children : <Crash error={this.state.error} />;
  }
}

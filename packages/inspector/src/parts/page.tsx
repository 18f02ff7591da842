import type { ComponentChildren, JSX } from 'preact';

interface PageProps {
  readonly title: string;
  readonly tools?: ComponentChildren;
  readonly children?: ComponentChildren;
}

/** A page without a list beside it. */
export function Page({ title, tools, children }: PageProps): JSX.Element {
  return (
    <div class="page">
      <div class="page-inner fades-in">
        <div class="detail-head">
          <h1 class="page-title detail-title">{title}</h1>
          {tools}
        </div>
        {children}
      </div>
    </div>
  );
}

import { useAppState } from '../state/context.js';

export function ToastMessage() {
  const toast = useAppState((state) => state.toast);
  return (
    <div class="toast-place" role="status" aria-live="polite">
      {toast !== undefined && (
        <p key={toast.id} class={`toast toast--${toast.tone}`} dir="auto">
          {toast.text}
        </p>
      )}
    </div>
  );
}

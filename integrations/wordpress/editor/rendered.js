const { useEffect, useState } = window.wp.element;
const { apiFetch } = window.wp;

/** How long an author must have stopped typing, in milliseconds. */
const PAUSE = 300;

/**
 * The block as the server renders it with these attributes, which must be ready for JSON: its `html`, the
 * last there was while the next is on its way; and an `error`, where the last that was asked for did not come.
 * WordPress's own ServerSideRender forgets what an author changes while an earlier answer comes in.
 */
export const useRendered = (attributes, postId) => {
  const [answer, setAnswer] = useState({ html: '' });
  const asked = JSON.stringify({ attributes, context: 'edit', post_id: postId });
  useEffect(() => {
    const stop = new AbortController();
    const ask = async () => {
      try {
        const { rendered } = await apiFetch({
          path: '/wp/v2/block-renderer/spasm-guide/guide',
          method: 'POST',
          data: JSON.parse(asked),
          signal: stop.signal,
        });
        if (!stop.signal.aborted) setAnswer({ html: rendered });
      } catch ({ message }) {
        if (!stop.signal.aborted) setAnswer(({ html }) => ({ html, error: message }));
      }
    };
    const timer = setTimeout(ask, answer.html ? PAUSE : 0);
    return () => {
      clearTimeout(timer);
      stop.abort();
    };
  }, [asked]);
  return answer;
};

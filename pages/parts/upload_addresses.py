"""Keeps Streamlit's answer to an upload until it is sent, else a file that is dropped while the page works is lost.

The browser asks the server for an address before it uploads a file. The answer waits in a queue, which Streamlit clears
where a script run starts (`findings/streamlit_lost_upload.sh`): the browser then waits for ever, without a word.
"""

from __future__ import annotations

from typing import Any


def keep_upload_addresses() -> None:
    """For all sessions of this server; nothing is done where a later Streamlit has no such queue any more."""
    try:
        from streamlit.runtime.forward_msg_queue import ForwardMsgQueue  # noqa: PLC0415 - no public module

        clear = ForwardMsgQueue.clear
    except (ImportError, AttributeError):
        return

    def clear_but_addresses(queue: ForwardMsgQueue, *args: Any, **kwargs: Any) -> None:
        """A script run that starts says what to retain; bare, all has been sent."""
        unsent = queue.flush() if args or kwargs else []
        addresses = [message for message in unsent if message.WhichOneof("type") == "file_urls_response"]
        for message in unsent:
            if message not in addresses:
                queue.enqueue(message)
        clear(queue, *args, **kwargs)
        for message in addresses:
            queue.enqueue(message)

    ForwardMsgQueue.clear = clear_but_addresses

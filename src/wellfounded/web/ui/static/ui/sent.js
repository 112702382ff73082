// Does a page that answers a form keep what was sent? Not once this has run.
"use strict";
// A browser holds the form's words beside its history, and writes both to the phone. A page that
// carries on what a session lost does not call this: loaded anew, it must send that once more.
history.replaceState(history.state, "", location.href);

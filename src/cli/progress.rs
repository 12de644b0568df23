//! How far a long check has come, on a line of the terminal that is written over and erased in the end.

use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::mpsc::{self, RecvTimeoutError};
use std::time::Duration;

use super::Session;

/// How long nothing is shown, since most checks are done by then.
const FIRST: Duration = Duration::from_secs(1);
/// How long a line stands.
const NEXT: Duration = Duration::from_millis(200);

/// Counts files, from several threads.
#[derive(Debug, Default)]
pub(super) struct Counter {
    done: AtomicUsize,
    total: AtomicUsize,
}

impl Counter {
    /// Begins with none of so many files.
    pub(super) fn start(&self, total: usize) {
        self.done.store(0, Ordering::Relaxed);
        self.total.store(total, Ordering::Relaxed);
    }

    /// So many files more are done.
    pub(super) fn add(&self, files: usize) {
        self.done.fetch_add(files, Ordering::Relaxed);
    }
}

/// Does a work, and shows meanwhile how many files are done where somebody sits at a terminal.
pub(super) fn watch<T: Send>(session: &mut Session<'_>, work: impl FnOnce(&Counter) -> T + Send) -> T {
    watch_at(session, FIRST, work)
}

fn watch_at<T: Send>(session: &mut Session<'_>, first: Duration, work: impl FnOnce(&Counter) -> T + Send) -> T {
    let counter = Counter::default();
    if !session.progress {
        return work(&counter);
    }
    std::thread::scope(|scope| {
        let (working, end) = mpsc::channel::<()>();
        let counter = &counter;
        let worker = scope.spawn(move || {
            let _working = working;
            work(counter)
        });
        let (mut wait, mut shown) = (first, 0_usize);
        // Nothing is ever sent: the other end goes when the work is done, or breaks down.
        while end.recv_timeout(wait) == Err(RecvTimeoutError::Timeout) {
            wait = NEXT;
            let count = |count: &AtomicUsize| count.load(Ordering::Relaxed).into();
            let args = [("done", count(&counter.done)), ("total", count(&counter.total))];
            let line = session.ui.text("check-progress", &args);
            let length = line.chars().count();
            // Spaces cover what a longer line has left.
            let _ = write!(session.err, "\r{line}{:1$}", "", shown.saturating_sub(length))
                .and_then(|()| session.err.flush());
            shown = shown.max(length);
        }
        if shown > 0 {
            let _ = write!(session.err, "\r{:shown$}\r", "").and_then(|()| session.err.flush());
        }
        worker.join().unwrap_or_else(|panic| std::panic::resume_unwind(panic))
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::cli::{Colour, Terminal};

    fn shown(progress: bool) -> String {
        let (mut out, mut err) = (Vec::new(), Vec::new());
        let terminal = Terminal { colour: Colour::default(), width: 80, progress };
        let mut session = Session::new(&[], &mut out, &mut err, terminal);
        let result = watch_at(&mut session, Duration::from_millis(1), |counter| {
            counter.start(20);
            counter.add(7);
            std::thread::sleep(Duration::from_millis(500));
            "done"
        });
        assert_eq!((result, out.len()), ("done", 0));
        String::from_utf8(err).unwrap()
    }

    #[test]
    fn a_line_is_written_over_and_erased() {
        let shown = shown(true);
        let line = "7 of 20 files checked";
        assert!(shown.matches(line).count() > 1 && !shown.contains('\n'), "{shown:?}");
        assert!(shown.ends_with(&format!("\r{}\r", " ".repeat(line.len()))), "{shown:?}");
    }

    #[test]
    fn nothing_is_shown_where_nobody_looks() {
        assert_eq!(shown(false), "");
    }
}

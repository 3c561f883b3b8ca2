import ArgumentParser
import Files
import Synchronization

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

extension ExitCode {
  /// The user has stopped the program; what shells report for SIGINT.
  static let interrupted = ExitCode(130)
}

/// Ends the program when it is told to stop, without leaving half-written files.
///
/// The signals are blocked, and the main thread does nothing but wait for them. It is no signal handler,
/// so it may take locks and use memory as any other thread.
enum Interruption {
  /// Whether the program runs until somebody stops it, so that this is how it ends.
  static let isOrdinaryEnd = Atomic(false)

  /// Runs the program in other threads until it is done or stopped.
  ///
  /// To be called from the main thread before there is any other: threads inherit which signals are
  /// blocked. Libdispatch's own loop for the main thread would let them through.
  static func run(_ program: @escaping @Sendable () async -> Void) -> Never {
    // A reader that has gone away, or a limit to the size of files, is an error of writing like
    // others and not the end of the program.
    signal(SIGPIPE, SIG_IGN)
    signal(SIGXFSZ, SIG_IGN)
    var signals = watched()
    pthread_sigmask(SIG_BLOCK, &signals, nil)
    Task {
      await program()
      exit(ExitCode.success.rawValue)
    }
    var number: Int32 = 0
    while sigwait(&signals, &number) != 0 {}
    TemporaryFiles.shared.removeAll {
      // What runs until it is stopped has done all that it was asked for.
      guard !isOrdinaryEnd.load(ordering: .relaxed) else { _exit(ExitCode.success.rawValue) }
      reportProblem(
        "stopped by \(name(of: number)); all files that stand are whole, run it again for the rest")
      _exit(ExitCode.interrupted.rawValue)
    }
  }

  /// The signals that stop the program, but for those that it was started to ignore, as by `nohup`.
  private static func watched() -> sigset_t {
    var signals = sigset_t()
    sigemptyset(&signals)
    for number in [SIGINT, SIGTERM, SIGHUP] where !isIgnored(number) {
      sigaddset(&signals, number)
    }
    return signals
  }

  private static func isIgnored(_ number: Int32) -> Bool {
    var action = sigaction()
    guard sigaction(number, nil, &action) == 0 else { return false }
    // The constant is the number 1 in place of a function, which Swift cannot compare.
    let handler = unsafeBitCast(action.__sigaction_handler.sa_handler, to: Int.self)
    return handler == unsafeBitCast(SIG_IGN, to: Int.self)
  }

  private static func name(of number: Int32) -> String {
    switch number {
    case SIGINT: "SIGINT"
    case SIGTERM: "SIGTERM"
    case SIGHUP: "SIGHUP"
    default: "signal \(number)"
    }
  }
}

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// A value that one thread at a time may use.
///
///     let count = Locked(0)
///     count.withLock { $0 += 1 }
///
/// This is the mutex of POSIX and not the standard library's. That one waits without any call that
/// ThreadSanitizer knows, so that what it guards and what nothing guards look the same there. Of this one a
/// missing lock is found; on Linux it takes less time, too.
package final class Locked<Value: ~Copyable & Sendable>: @unchecked Sendable {
  /// On the heap, as a mutex must not move.
  private let mutex: UnsafeMutablePointer<pthread_mutex_t>
  private let value: UnsafeMutablePointer<Value>

  /// Puts a value behind a lock of its own.
  package init(_ value: consuming Value) {
    mutex = .allocate(capacity: 1)
    self.value = .allocate(capacity: 1)
    self.value.initialize(to: value)
    var attributes = pthread_mutexattr_t()
    pthread_mutexattr_init(&attributes)
    defer { pthread_mutexattr_destroy(&attributes) }
    // A thread that asks for what it has ends the program, as with the standard library's mutex, and does
    // not wait for itself for ever.
    pthread_mutexattr_settype(&attributes, Int32(PTHREAD_MUTEX_ERRORCHECK))
    let code = pthread_mutex_init(mutex, &attributes)
    precondition(code == 0, "pthread_mutex_init: error \(code)")
  }

  deinit {
    pthread_mutex_destroy(mutex)
    mutex.deallocate()
    value.deinitialize(count: 1)
    value.deallocate()
  }

  /// Waits until no other thread uses the value, and uses it.
  ///
  /// - Parameter body: what is done with the value; it must not ask for this lock again.
  /// - Returns: what `body` returns.
  /// - Throws: what `body` throws. The value stays as it is then.
  package func withLock<Result: ~Copyable, Failure>(
    _ body: (inout Value) throws(Failure) -> Result
  ) throws(Failure) -> Result {
    let code = pthread_mutex_lock(mutex)
    precondition(code == 0, "pthread_mutex_lock: error \(code)")
    defer { pthread_mutex_unlock(mutex) }
    return try body(&value.pointee)
  }
}

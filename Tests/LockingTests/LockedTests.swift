import Foundation
import Locking
import Testing

@Suite struct LockedTests {
  /// Without the lock, ThreadSanitizer tells of a race here, and additions are lost.
  @Test func whatManyThreadsAddIsAllThere() {
    let sum = Locked(0)
    DispatchQueue.concurrentPerform(iterations: 8) { _ in
      for _ in 0..<10_000 { sum.withLock { $0 += 1 } }
    }
    #expect(sum.withLock { $0 } == 80_000)
  }

  @Test func errorsPassAndLeaveTheLockOpen() {
    struct Refusal: Error, Equatable {}
    let list = Locked<[Int]>([])
    var caught: Refusal?
    do throws(Refusal) {
      try list.withLock { list throws(Refusal) in
        list.append(1)
        throw Refusal()
      }
    } catch {
      caught = error
    }
    #expect(caught == Refusal())
    #expect(list.withLock { $0 } == [1])
  }

  /// A value that can be in one place only, and counts how often it ends.
  private struct Token: ~Copyable, Sendable {
    let ends: Locked<Int>
    deinit { ends.withLock { $0 += 1 } }
  }

  @Test func theValueEndsWithItsLockAndOnce() {
    let ends = Locked(0)
    var token: Locked<Token>? = Locked(Token(ends: ends))
    let isThere = token?.withLock { $0.ends === ends }
    #expect(isThere == true)
    #expect(ends.withLock { $0 } == 0)
    token = nil
    #expect(ends.withLock { $0 } == 1)
  }

  @Test func whatReplacesAValueEndsTheOldOne() {
    let ends = Locked(0)
    let token = Locked(Token(ends: ends))
    token.withLock { $0 = Token(ends: ends) }
    #expect(ends.withLock { $0 } == 1)
    withExtendedLifetime(token) {}
  }
}

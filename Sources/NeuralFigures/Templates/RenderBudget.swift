import Locking

/// How much a template may still make of its data.
///
/// Lists in lists in lists, and templates that include others twice, grow beyond all measure in a few
/// lines. swift-mustache knows no limit, so that data looks here before it gives out a text or a list.
final class RenderBudget: Sendable {
  /// Bytes that a page may have: more than any browser shows.
  static let largestPage = 1 << 29

  /// The budget of the template that is being rendered.
  @TaskLocal static var current: RenderBudget?

  /// The most bytes that an element of a list may become, without its values.
  private let bytesPerElement: Int
  private let rest: Locked<Int>

  init(bytes: Int = largestPage, bytesPerElement: Int) {
    self.bytesPerElement = bytesPerElement
    rest = Locked(bytes)
  }

  /// Whether more was asked for than there is.
  var isExceeded: Bool { rest.withLock { $0 < 0 } }

  /// Takes a text off the budget; false when there is not enough.
  func allows(_ text: String) -> Bool { takes(text.utf8.count) }

  /// Takes the elements of a list off the budget; false when there is not enough.
  func allows(elements count: Int) -> Bool {
    let (bytes, isMore) = count.multipliedReportingOverflow(by: bytesPerElement)
    return takes(isMore ? .max : bytes)
  }

  private func takes(_ bytes: Int) -> Bool {
    rest.withLock { rest in
      // What is exceeded stays so.
      rest = rest < 0 || bytes > rest ? -1 : rest - bytes
      return rest >= 0
    }
  }
}

import ImageComparison
import Pictures
import Testing

/// Something that happens to a figure.
struct Alteration: Sendable, CustomTestStringConvertible {
  let testDescription: String
  let fixture: Fixture
  private let before: @Sendable (inout Picture) -> Void
  private let after: @Sendable (inout Picture) -> Void

  /// A figure that is altered.
  init(_ name: String, _ fixture: Fixture, alter: @escaping @Sendable (inout Picture) -> Void) {
    testDescription = name
    self.fixture = fixture
    before = { _ in }
    after = alter
  }

  /// Something that is painted on the figure, first one way and then another.
  init<Value: Sendable>(
    _ name: String, _ fixture: Fixture, from old: Value, to new: Value,
    paint: @escaping @Sendable (inout Picture, Value) -> Void
  ) {
    testDescription = name
    self.fixture = fixture
    before = { paint(&$0, old) }
    after = { paint(&$0, new) }
  }

  func pictures() throws -> (before: Picture, after: Picture) {
    let image = try fixture.image()
    var pictures = (before: image, after: image)
    before(&pictures.before)
    after(&pictures.after)
    return pictures
  }
}

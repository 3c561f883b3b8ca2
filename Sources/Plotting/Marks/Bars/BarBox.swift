/// The rectangle of a bar in data units, whichever way it grows.
struct BarBox: Sendable, Equatable {
  /// Where the bar begins across its way.
  var from: Double
  /// Where it ends across its way.
  var to: Double
  /// Where it stands.
  var foot: Double
  /// Where it ends; below its foot for a negative value.
  var head: Double

  /// The rectangle in pixels; nil where a number is not finite.
  func rectangle(_ orientation: Orientation, in context: DrawingContext) -> Rect? {
    guard [from, to, foot, head].allSatisfy(\.isFinite) else { return nil }
    return context.rectangle(
      from: orientation.point(at: from, foot), to: orientation.point(at: to, head))
  }
}

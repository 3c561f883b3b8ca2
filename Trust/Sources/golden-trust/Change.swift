import CCairoOverride
import Plotting

/// Something that happens to all figures, and what the comparison of pictures is expected to say of it.
struct Change: Sendable {
  /// What a set of pictures that somebody has changed, or another program has drawn, is to be called.
  enum Wanted: Sendable, Equatable {
    /// Each figure that differs at all has changed.
    case eachThatDiffers
    /// Each figure has changed in which an area differs by more than rounding explains.
    case eachWithAnArea
    /// No figure has changed: nobody would want to hear of it.
    case none
    /// So small that either answer is right.
    case either
  }

  let name: String
  let wanted: Wanted
  /// What happens to a figure, given its number in the article where it has one.
  var figure: @Sendable (inout Figure, Int?) throws -> Void = { _, _ in }
  /// What happens to its scene.
  var scene: @Sendable (inout Scene) throws -> Void = { _ in }
  /// Figures, by their numbers in the article, in which nobody could see it.
  var exceptions: Set<Int> = []
  /// How Cairo draws it.
  var cairo = cairo_override()

  init(_ name: String, _ wanted: Wanted) {
    self.name = name
    self.wanted = wanted
  }

  /// A change of figures as they are declared.
  static func declared(
    _ name: String, _ wanted: Wanted,
    _ change: @escaping @Sendable (inout Figure, Int?) throws -> Void
  ) -> Change {
    var result = Change(name, wanted)
    result.figure = change
    return result
  }

  /// A change of measures and colours.
  static func styled(
    _ name: String, _ wanted: Wanted, _ change: @escaping @Sendable (inout Theme) -> Void
  ) -> Change {
    declared(name, wanted) { figure, _ in change(&figure.theme) }
  }

  /// A change of figures as they are laid out.
  static func laidOut(
    _ name: String, _ wanted: Wanted, except exceptions: Set<Int> = [],
    _ change: @escaping @Sendable (inout Scene) throws -> Void
  ) -> Change {
    var result = Change(name, wanted)
    result.exceptions = exceptions
    result.scene = change
    return result
  }

  /// A change of how Cairo draws.
  static func drawn(
    _ name: String, _ wanted: Wanted, tolerance: Double = 0, antialias: Int32 = 0
  ) -> Change {
    var result = Change(name, wanted)
    result.cairo = cairo_override(tolerance: tolerance, antialias: antialias)
    return result
  }
}

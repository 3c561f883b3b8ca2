/// A mark that writes a text, which is aligned, turned and set off in the words of ``TextPlacement``.
///
///     Text("two\nlines", at: Point(1, 2))
///       .align(.center, .top).rotation(30).box(.round)
///     Text("here", at: tip).offset(x: 4, y: 4).halo()
public protocol TextPlacing {
  /// How the text stands at its place.
  var placement: TextPlacement { get set }
}

extension TextPlacing {
  /// The same text with these parts of it at its place; what is nil stays as it is.
  public func align(
    _ horizontal: TextPlacement.Horizontal? = nil, _ vertical: TextPlacement.Vertical? = nil
  ) -> Self {
    changed {
      $0.horizontal = horizontal ?? $0.horizontal
      $0.vertical = vertical ?? $0.vertical
    }
  }

  /// The same text turned about its place.
  ///
  /// - Parameters:
  ///   - degrees: the turn, anticlockwise as seen.
  ///   - mode: whether text is aligned before it is turned or afterwards.
  public func rotation(
    _ degrees: Double, mode: TextPlacement.RotationMode? = nil
  ) -> Self {
    changed {
      $0.rotation = degrees
      $0.rotationMode = mode ?? $0.rotationMode
    }
  }

  /// The same text with its lines at another distance, or standing otherwise to each other; what is nil
  /// stays as it is.
  ///
  /// - Parameters:
  ///   - spacing: how far apart baselines are at least, in heights of the letter l.
  ///   - align: how lines of different widths stand to each other.
  public func lines(
    spacing: Double? = nil, align: TextPlacement.Horizontal? = nil
  ) -> Self {
    changed {
      $0.lineSpacing = spacing ?? $0.lineSpacing
      $0.multiAlignment = align ?? $0.multiAlignment
    }
  }

  /// The same text moved by so many points: x to the right, y up.
  public func offset(x: Double = 0, y: Double = 0) -> Self {
    changed { $0.offset = Point(x, y) }
  }

  /// The same text on a box.
  public func box(_ box: TextBox = .square) -> Self { changed { $0.box = box } }

  /// The same text with a line around its letters, which sets it off from what is behind it.
  ///
  /// - Parameters:
  ///   - color: the colour of the line.
  ///   - width: its width in points, half of which is seen.
  public func halo(
    _ color: Color = .axes, width: Double = TextHalo.defaultWidth
  ) -> Self {
    changed { $0.halo = TextHalo(color, width: width) }
  }

  private func changed(_ change: (inout TextPlacement) -> Void) -> Self {
    var text = self
    change(&text.placement)
    return text
  }
}

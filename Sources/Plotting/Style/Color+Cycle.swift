extension Color {
  /// The colours that marks take in turn, counted from 0.
  ///
  ///     Line(points, color: .cycle[3])
  ///     Palette.classic.resolve(.cycle[13]) == Palette.classic.resolve(.cycle[3])  // true
  ///
  /// They are roles: how many different ones there are is up to the palette that a figure is drawn with.
  /// Gone through from the first to the last they are as many as the classic palette has.
  public struct Cycle: RandomAccessCollection, Sendable {
    /// The first of a round.
    public var startIndex: Int { 0 }
    /// Behind the last of a round.
    public var endIndex: Int { Palette.classic.cycle.count }

    /// The colour with this number, which may be any.
    public subscript(index: Int) -> Color { Color(.cycle(index)) }
  }
}

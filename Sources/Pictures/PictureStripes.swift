/// A picture, some rows at a time.
struct PictureStripes {
  /// How many pixels the whole has.
  let size: Picture.Size
  /// How many rows there are at a time, from 1; fewer at the end.
  let rowsAtATime: Int
  /// The pixels of some rows.
  private let picture: (Range<Int>) throws -> Picture
  /// The whole, where there is one stripe only, which is drawn once then.
  private let whole: Picture?

  init(
    size: Picture.Size, rowsAtATime: Int, picture: @escaping (Range<Int>) throws -> Picture
  ) throws {
    self.size = size
    self.rowsAtATime = max(rowsAtATime, 1)
    self.picture = picture
    whole = rowsAtATime >= size.height ? try picture(0..<max(size.height, 0)) : nil
  }

  /// Calls `body` with one stripe after the other, from the top, until it returns false.
  ///
  /// - Throws: `PictureError.shape` for a stripe of another size than was asked for, and what drawing it and
  ///   `body` throw.
  func forEach(_ body: (Picture) throws -> Bool) throws {
    for top in stride(from: 0, to: size.height, by: rowsAtATime) {
      let rows = top..<min(top + rowsAtATime, size.height)
      let stripe = try whole ?? picture(rows)
      guard stripe.width == size.width, stripe.height == rows.count else {
        throw PictureError.shape(
          Picture.Size(width: size.width, height: rows.count), bytes: stripe.pixels.count,
          bytesPerPixel: 4)
      }
      guard try body(stripe) else { return }
    }
  }
}

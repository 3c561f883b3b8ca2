extension Scene {
  /// A picture made of pixels, stretched over a rectangle.
  ///
  ///     Scene.Image(picture, in: Rect(x: 0, y: 0, width: 200, height: 100))
  public struct Image: Sendable, Equatable {
    /// The pixels.
    public var picture: TransparentBitmap

    /// Where the picture goes, in scene pixels.
    public var frame: Rect

    /// Whether neighbouring pixels run into each other where the picture is enlarged; without, each is
    /// a rectangle of one colour. A picture that is made smaller is always averaged.
    public var isSmooth: Bool

    /// Creates an image.
    public init(_ picture: TransparentBitmap, in frame: Rect, isSmooth: Bool = false) {
      self.picture = picture
      self.frame = frame
      self.isSmooth = isSmooth
    }

    /// Whether there is anything to see.
    var isEmpty: Bool {
      picture.width < 1 || picture.height < 1 || !(frame.width > 0 && frame.height > 0)
    }
  }
}

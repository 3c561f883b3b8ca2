import Pictures

extension Scene {
  /// A picture made of pixels, stretched over a rectangle.
  ///
  ///     Scene.Image(picture, in: Rect(x: 0, y: 0, width: 200, height: 100))
  public struct Image: Sendable, Equatable {
    /// The pixels.
    public var picture: Picture

    /// Where the picture goes, in scene pixels.
    public var frame: Rect

    /// Whether neighbouring pixels run into each other where the picture is enlarged; without, each is
    /// a rectangle of one colour. A picture that is made smaller is always averaged.
    public var isSmooth: Bool

    /// Creates an image.
    public init(_ picture: Picture, in frame: Rect, isSmooth: Bool = false) {
      self.picture = picture
      self.frame = frame
      self.isSmooth = isSmooth
    }

    /// Whether there is no room to see anything.
    var isEmpty: Bool { !(frame.width > 0 && frame.height > 0) }
  }
}

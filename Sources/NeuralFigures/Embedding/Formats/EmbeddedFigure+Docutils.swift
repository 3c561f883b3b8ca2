extension EmbeddedFigure {
  /// The width that reStructuredText and MyST have to say, with its unit
  /// (<https://docutils.sourceforge.io/docs/ref/rst/restructuredtext.html#length-units>).
  ///
  /// Sphinx makes pages and books of them, so that a picture of more pixels is told how large it is on paper, as
  /// other pictures say it for themselves.
  var widthInDocutils: String? {
    if let width { return "\(width)px" }
    return picture.widthToSay.map { width in
      "\(PrintedSize.text(PrintedSize.points(ofPictureOf: width)))pt"
    }
  }
}

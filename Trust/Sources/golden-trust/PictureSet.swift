import Pictures
import Plotting

/// Pictures of all figures, under their file names.
struct PictureSet: Sendable {
  private(set) var pictures: [String: Picture]

  init(_ pictures: [String: Picture]) { self.pictures = pictures }

  subscript(name: String) -> Picture? { pictures[name] }
}

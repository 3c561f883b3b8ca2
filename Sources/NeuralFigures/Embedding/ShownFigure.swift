/// A figure that a document shows, and how.
struct ShownFigure: Sendable, Equatable {
  let number: Int
  let request: EmbeddingRequest
}

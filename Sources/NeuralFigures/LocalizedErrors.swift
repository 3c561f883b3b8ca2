#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

// Foundation asks errors for their text by this protocol alone: without it `localizedDescription` says
// "error 0".

extension ArticleError: LocalizedError {
  var errorDescription: String? { description }
}

extension DataFailure: LocalizedError {
  var errorDescription: String? { description }
}

extension EmbeddingError: LocalizedError {
  var errorDescription: String? { description }
}

extension LimitError: LocalizedError {
  var errorDescription: String? { description }
}

extension ManifestError: LocalizedError {
  var errorDescription: String? { description }
}

extension PictureFileError: LocalizedError {
  var errorDescription: String? { description }
}

extension StrictnessError: LocalizedError {
  var errorDescription: String? { description }
}

extension MarkerError: LocalizedError {
  var errorDescription: String? { description }
}

extension MarkerProblem: LocalizedError {
  var errorDescription: String? { description }
}

extension TemplateError: LocalizedError {
  var errorDescription: String? { description }
}

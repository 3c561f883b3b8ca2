#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

// Foundation asks errors for their text by this protocol alone: without it `localizedDescription` says
// "error 0".

extension FileError: LocalizedError {
  /// The description, which `localizedDescription` gives too.
  package var errorDescription: String? { description }
}

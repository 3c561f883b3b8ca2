import Files
import Projects
import Training

/// The file of a model.
struct ModelFile {
  let path: String
  /// What the layers apply, where the file holds weights alone.
  let activations: [Activation]?

  /// The model.
  ///
  /// - Throws: `FileError` when it cannot be read, `DataFailure` for what stands in it.
  func read() throws -> TrainedModel {
    let bytes = try InputFile.read(path)
    do {
      return try TrainedModel(file: bytes, activations: activations)
    } catch {
      throw DataFailure("\(error)", in: path)
    }
  }
}

/// A model of a collection.
struct DeclaredModel: Sendable {
  /// What came of the training, as a table has it.
  struct Outcome: Sendable {
    /// How often training went through the samples; nil for a model that is not trained in epochs.
    var epochs: Int?
    /// The loss of the last epoch.
    var loss: Double?
    /// The accuracy of the last epoch, from 0 to 1.
    var accuracy: Double?
  }

  /// The name by which files and tables call the model.
  let name: String
  /// Trains it, or takes it from where it has been trained.
  let train: @Sendable () async throws -> Outcome
}

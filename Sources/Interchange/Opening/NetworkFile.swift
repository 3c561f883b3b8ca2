import Training

/// What is in a file that holds a network, whatever its format: its first bytes tell.
///
///     let file = try NetworkFile(bytes)
///     let record = try file.record(activations: [.relu, .sigmoid])
///
/// Activations are for arrays, which do not tell theirs.
public enum NetworkFile: Sendable, Equatable {
  /// A file of this package: a network with what is known of it.
  case record(NetworkRecord)

  /// A network without anything else, of an ONNX file.
  case network(Network)

  /// Arrays that may be the weights of a network.
  case arrays(NamedArrays)

  /// Reads a file.
  ///
  /// - Throws: `InterchangeError.foreign` for a file of another program, with the line that exports what is in it,
  ///   `.unknown` for what is none of all these, and what the readers of the formats throw.
  public init(_ bytes: [UInt8]) throws(InterchangeError) {
    switch try Self.format(of: bytes) {
    case .json: self = .record(try NetworkRecord(json: bytes))
    case .npy:
      let array = try NumberArray(npy: bytes)
      self = .arrays(try NamedArrays([NamedArrays.Entry(name: "arr_0", array: array)]))
    case .npz: self = .arrays(try NamedArrays(npz: bytes))
    case .safetensors: self = .arrays(try NamedArrays(safetensors: bytes))
    case .onnx: self = .network(try Network(onnx: bytes))
    }
  }

  /// The format of a file, which its first bytes tell, and for archives the names in them.
  ///
  /// - Throws: `InterchangeError.foreign` for a file of another program, with the line that exports what is in it,
  ///   `.unknown` for what is none of all these.
  public static func format(of bytes: [UInt8]) throws(InterchangeError) -> FileFormat {
    switch FileSignature(of: bytes) {
    case .known(let format): return format
    case .foreign(let format): throw .foreign(format)
    case .unknown: throw .unknown(beginning: Array(bytes.prefix(shownBytes)))
    }
  }

  /// How much of an unknown file is told.
  private static let shownBytes = 8

  /// The network of the file, with what is known of it.
  ///
  /// - Parameters:
  ///   - activations: the functions of the layers, which arrays do not tell.
  ///   - layout: how weights are put into arrays; nil to find out from shapes and names.
  /// - Throws: `InterchangeError.weights` for arrays without activations or that are the weights of no network, and
  ///   for activations or a layout that a file tells itself.
  public func record(
    activations: [Activation]? = nil, layout: WeightLayout? = nil
  ) throws(InterchangeError) -> NetworkRecord {
    switch self {
    case .record(let record):
      try Self.requireNothingElse(activations, layout)
      return record
    case .network(let network):
      try Self.requireNothingElse(activations, layout)
      return try NetworkRecord(network: network)
    case .arrays(let arrays):
      let network = try Network(
        arrays: arrays, activations: activations ?? [], layout: layout)
      return try NetworkRecord(network: network)
    }
  }

  private static func requireNothingElse(
    _ activations: [Activation]?, _ layout: WeightLayout?
  ) throws(InterchangeError) {
    guard activations == nil else {
      throw .weights(
        problem: "the file tells the activations of its layers", remedy: "give no others")
    }
    guard layout == nil else {
      throw .weights(
        problem: "the file tells how its weights are laid out", remedy: "give no layout")
    }
  }
}

import Training

extension Network {
  /// The most outputs of a graph, each of which is gone back from: far more than classifiers have.
  private static let mostOutputs = 16

  /// Reads an ONNX file of fully connected layers: `Gemm`, or `MatMul` and `Add`, each with an activation of its own.
  ///
  ///     let network = try Network(onnx: bytes)  // torch.onnx.export(model, (x,), "model.onnx")
  ///
  /// Where a graph has several outputs, the one that such layers lead to is taken, the last of them. Weights are rounded
  /// to `Float`.
  ///
  /// - Throws: `InterchangeError.damaged` for what is no ONNX file, `.unsupported` for other operators, and for weights
  ///   in a file of their own, `.network` for layers that do not go together.
  public init(onnx bytes: [UInt8]) throws(InterchangeError) {
    let graph = try ONNXGraph(bytes)
    guard graph.outputs.count <= Self.mostOutputs else {
      throw .unsupported(
        format: .onnx, part: nil, found: "a graph of \(graph.outputs.count) outputs",
        remedy: "only fully connected layers are read, one after the other")
    }
    var chains: [ONNXChain] = []
    var firstError: InterchangeError?
    for output in graph.outputs {
      do throws(InterchangeError) {
        chains.append(try ONNXChain(to: output, in: graph))
      } catch {
        firstError = firstError ?? error
      }
    }
    guard let chain = chains.max(by: { $0.steps.count < $1.steps.count }) else {
      throw firstError
        ?? .damaged(
          format: .onnx, part: nil, byte: bytes.count, problem: "the graph has no outputs")
    }
    var layers = ONNXLayers(mostWeights: bytes.count)
    for (node, step) in chain.steps { try layers.add(step, of: node) }
    let finished = try layers.finished()
    do throws(TrainingError) {
      try self.init(layers: finished)
    } catch {
      throw .network(error)
    }
  }
}

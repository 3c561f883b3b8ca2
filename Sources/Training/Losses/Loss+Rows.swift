extension Loss {
  /// The sum of the losses of a tile's samples.
  ///
  /// Replaces the weighted sums in `outputs` (see `takesWeightedSums`) by the predictions, and
  /// stores the gradient of `scale` times the sum: with respect to the weighted sums where it
  /// takes them, to the outputs where it takes those.
  ///
  /// - Parameter sharpness: what weighted sums are multiplied by before a softmax.
  @inline(__always)
  func evaluate(
    _ outputs: Rows, _ part: SampleTile, scale: Float, sharpness: Float, gradients: Rows
  ) -> Float {
    let place = LossPlace(
      outputs: outputs, targets: part.targets, gradients: gradients, vectors: part.tile.vectors,
      scale: scale)
    return if let weights = part.weights {
      evaluate(place, GivenFactors(weights: weights), sharpness)
    } else {
      evaluate(place, EqualFactors(part.tile), sharpness)
    }
  }

  @inline(__always)
  private func evaluate(
    _ place: LossPlace, _ factors: some SampleFactors, _ sharpness: Float
  ) -> Float {
    let units = Float(place.outputs.count)
    return switch self {
    case .binaryCrossEntropy:
      FunctionKernels().binaryCrossEntropy(place, factors) / units
    case .categoricalCrossEntropy:
      FunctionKernels().categoricalCrossEntropy(place, factors, sharpness: sharpness)
    case .meanSquaredError: sumOfSquaredErrors(place, factors) / units
    case .meanAbsoluteError: sum(AbsoluteError(), place, factors) / units
    case .huber(let delta):
      sum(HuberError(delta: Float(delta)), place, factors) / units
    case .hinge: sum(HingeError(), place, factors) / units
    }
  }
}

/// Sums (p - y)^2, and stores the gradient 2 (p - y).
private func sumOfSquaredErrors(_ place: LossPlace, _ factors: some SampleFactors) -> Float {
  let scale = Vector(repeating: 2 * place.scale / Float(place.outputs.count))
  var sum = Vector()
  for unit in 0..<place.outputs.count {
    let (output, target) = (place.outputs[unit], place.targets[unit])
    let gradient = place.gradients[unit]
    factors.forEach(place.vectors) { s, weight in
      let error = (output[s] - target[s]) * weight
      sum += error * error
      gradient[s] = error * scale
    }
  }
  return sum.horizontalSum
}

/// A loss that is a sum over the units of a function of prediction and target.
private protocol UnitLoss {
  /// The loss of eight samples, and its derivative with respect to the predictions.
  func value(_ prediction: Vector, _ target: Vector) -> (loss: Vector, slope: Vector)
}

private struct AbsoluteError: UnitLoss {
  @inline(__always)
  func value(_ prediction: Vector, _ target: Vector) -> (loss: Vector, slope: Vector) {
    let error = prediction - target
    return (error.magnitude, error.sign)
  }
}

private struct HuberError: UnitLoss {
  let delta: Float

  @inline(__always)
  func value(_ prediction: Vector, _ target: Vector) -> (loss: Vector, slope: Vector) {
    let error = prediction - target
    let isNear = error.magnitude .<= Vector(repeating: delta)
    let far = (error.magnitude - Vector(repeating: delta / 2)) * delta
    return (
      far.replacing(with: error * error * Vector(repeating: 0.5), where: isNear),
      (error.sign * delta).replacing(with: error, where: isNear)
    )
  }
}

private struct HingeError: UnitLoss {
  @inline(__always)
  func value(_ prediction: Vector, _ target: Vector) -> (loss: Vector, slope: Vector) {
    let margin = Vector(repeating: 1) - target * prediction
    return (
      margin.positivePart, (Vector() - target).replacing(with: Vector(), where: margin .< Vector())
    )
  }
}

extension Vector {
  /// 1, 0 or -1.
  @inline(__always)
  fileprivate var sign: Vector {
    Vector().replacing(with: Vector(repeating: 1), where: self .> Vector())
      .replacing(with: Vector(repeating: -1), where: self .< Vector())
  }
}

/// Sums a loss over units and samples, and stores its gradient.
@inline(__always)
private func sum(
  _ loss: some UnitLoss, _ place: LossPlace, _ factors: some SampleFactors
) -> Float {
  let scale = place.scale / Float(place.outputs.count)
  var sum = Vector()
  for unit in 0..<place.outputs.count {
    let (output, target) = (place.outputs[unit], place.targets[unit])
    let gradient = place.gradients[unit]
    factors.forEach(place.vectors) { s, weight in
      let (value, slope) = loss.value(output[s], target[s])
      sum += value * weight
      gradient[s] = slope * (weight * scale)
    }
  }
  return sum.horizontalSum
}

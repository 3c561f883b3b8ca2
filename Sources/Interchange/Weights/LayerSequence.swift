/// The layers that arrays may be, in their order.
struct LayerSequence {
  let layers: [LayerArrays]
  let layout: WeightLayout

  /// Finds out which layers arrays are.
  ///
  /// - Throws: `InterchangeError.array` or `.weights`.
  init(_ arrays: NamedArrays, layout: WeightLayout?) throws(InterchangeError) {
    guard !arrays.entries.isEmpty else {
      throw .weights(problem: "there are no arrays", remedy: "save the weights of a network")
    }
    let names = arrays.entries.map { WeightName($0.name) }
    let orders: [[LayerArrays]]
    if names.contains(where: { $0 == nil }) {
      orders = [try Self.pairs(arrays)]
    } else {
      orders = try Self.groups(arrays, names.compactMap { $0 })
    }
    var possible: [LayerSequence] = []
    for layout in layout.map({ [$0] }) ?? WeightLayout.allCases {
      for order in orders where Self.mismatch(order, layout) == nil {
        possible.append(LayerSequence(layers: order, layout: layout))
      }
    }
    self = try Self.chosen(among: possible, orders, layout)
  }

  private init(layers: [LayerArrays], layout: WeightLayout) {
    (self.layers, self.layout) = (layers, layout)
  }

  /// The sequence that is meant, of those that are possible.
  private static func chosen(
    among possible: [LayerSequence], _ orders: [[LayerArrays]], _ layout: WeightLayout?
  ) throws(InterchangeError) -> LayerSequence {
    let told = layout ?? toldLayout(orders)
    guard !possible.isEmpty else {
      let layout = told ?? .keras
      throw .weights(
        problem: mismatch(orders[0], layout) ?? "the arrays are no layers",
        remedy: """
          expected the weights and biases of fully connected layers, one after the other, \
          \(layout == .keras ? "inputs x units" : "units x inputs")
          """)
    }
    // Shapes prove a layout; where they allow both, the names decide.
    let layouts = Set(possible.map(\.layout))
    guard let layout = layouts.count == 1 ? layouts.first : told else {
      throw .weights(
        problem: "the weights may be inputs x units, or units x inputs: their shapes allow both",
        remedy: "say which with the layout, keras or pytorch")
    }
    let meant = possible.filter { $0.layout == layout }
    let named = Set(meant.map { $0.layers.map(\.kernel.name) })
    guard named.count == 1, let sequence = meant.first else {
      throw .weights(
        problem: "the order of the layers is not known: their names and shapes allow several",
        remedy: "number the names, as in 0.weight and 1.weight")
    }
    return sequence
  }

  /// The layout that the names of all layers tell.
  private static func toldLayout(_ orders: [[LayerArrays]]) -> WeightLayout? {
    let layouts = Set(orders.joined().map(\.layout))
    return layouts.count == 1 ? layouts.first ?? nil : nil
  }

  /// What is wrong with layers in an order; nil for nothing.
  private static func mismatch(_ layers: [LayerArrays], _ layout: WeightLayout) -> String? {
    for layer in layers where !layer.fits(layout) {
      let shape = NumberArray.text(of: layer.bias?.array.shape ?? [])
      return """
        array “\(layer.bias?.name ?? "")” is \(shape), and “\(layer.kernel.name)” is \
        \(NumberArray.text(of: layer.kernel.array.shape))
        """
    }
    for (layer, next) in zip(layers, layers.dropFirst())
    where layer.widths(layout).units != next.widths(layout).inputs {
      return """
        “\(layer.kernel.name)” is \(NumberArray.text(of: layer.kernel.array.shape)), and \
        “\(next.kernel.name)”, which follows it, \(NumberArray.text(of: next.kernel.array.shape))
        """
    }
    return nil
  }

  /// Layers of arrays that follow one another: weights, which have two dimensions, and biases, which have one.
  private static func pairs(_ arrays: NamedArrays) throws(InterchangeError) -> [LayerArrays] {
    var entries = arrays.entries
    // `numpy.savez` numbers what has no name, and is free to put it into any order.
    let isNumbered = entries.allSatisfy { $0.name.wholeMatch(of: /arr_\d+/) != nil }
    if isNumbered { entries.sort { WeightName.isOrdered($0.name, $1.name) } }
    var layers: [LayerArrays] = []
    var index = 0
    while index < entries.count {
      let kernel = entries[index]
      index += 1
      var bias: NamedArrays.Entry?
      if index < entries.count, entries[index].array.shape.count == 1 {
        bias = entries[index]
        index += 1
      }
      // What has numbers for names is `model.get_weights()` of Keras.
      layers.append(
        try LayerArrays(
          kernel: kernel, bias: bias, layout: isNumbered ? .keras : nil, name: kernel.name))
    }
    return layers
  }

  /// Layers of arrays whose names tell what they are, in all orders that they may be meant in.
  private static func groups(
    _ arrays: NamedArrays, _ names: [WeightName]
  ) throws(InterchangeError) -> [[LayerArrays]] {
    var groups: [String: (kernel: NamedArrays.Entry?, bias: NamedArrays.Entry?, WeightLayout?)] =
      [:]
    var order: [String] = []
    for (entry, name) in zip(arrays.entries, names) {
      if groups[name.layer] == nil { order.append(name.layer) }
      var group = groups[name.layer] ?? (nil, nil, nil)
      let isTaken = name.role == .kernel ? group.kernel != nil : group.bias != nil
      guard !isTaken else {
        throw .array(name: "“\(entry.name)”", problem: "there is another one of its layer")
      }
      switch name.role {
      case .kernel: (group.kernel, group.2) = (entry, name.layout)
      case .bias: group.bias = entry
      }
      groups[name.layer] = group
    }
    var layers: [LayerArrays] = []
    for name in order {
      guard let group = groups[name] else { continue }
      guard let kernel = group.kernel else {
        throw .array(
          name: "“\(group.bias?.name ?? name)”", problem: "there are no weights that go with it")
      }
      layers.append(
        try LayerArrays(kernel: kernel, bias: group.bias, layout: group.2, name: name))
    }
    let sorted = layers.sorted { WeightName.isOrdered($0.name, $1.name) }
    // Names of one word are in the order of their numbers; others may be in that of the file, too.
    let isNumbered = Set(layers.map { WeightName.stem($0.name) }).count == 1
    return isNumbered ? [sorted] : [layers, sorted]
  }
}

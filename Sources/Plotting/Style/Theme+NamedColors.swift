extension Theme {
  /// The theme's colours by name, the most general first.
  var namedColors: [Scene.NamedColor] {
    func numbered(_ name: String, _ colors: [Color]) -> [Scene.NamedColor] {
      colors.enumerated().map { Scene.NamedColor("\(name)-\($0 + 1)", $1) }
    }
    let general: [Scene.NamedColor] = [
      .init("background", figureFaceColor), .init("axes", axesFaceColor), .init("ink", ink),
      .init("legend", legend.faceColor), .init("legend-edge", legend.edgeColor),
      .init("grid", axes3D.gridColor),
    ]
    let ofDiagrams: [Scene.NamedColor] = [
      .init("unit", diagram.unitColor), .init("bias", diagram.biasColor),
      .init("box", diagram.boxColor), .init("edge", diagram.edgeColor),
      .init("curve", diagram.curveColor), .init("positive", diagram.positiveColor),
      .init("negative", diagram.negativeColor),
    ]
    return general + ofDiagrams + numbered("accent", accentColors)
      + numbered("region", regionColors) + numbered("cycle", cycle)
      + numbered("pane", axes3D.paneColors.map { $0.withAlpha(1) })
  }
}

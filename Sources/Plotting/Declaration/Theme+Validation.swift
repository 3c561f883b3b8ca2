// What is asked of a theme when a figure is declared with it.

/// Numbers by the names that errors give them.
typealias NamedNumbers = KeyValuePairs<String, Double>

extension Theme {
  /// Refuses measures and colours that nothing is drawn with.
  func validate() throws(PlotError) {
    for (name, value) in sizes { try Require.size(value, "theme's \(name)") }
    for (name, value) in lengths { try Require.length(value, "theme's \(name)") }
    for (name, value) in [
      ("labelSize", labelSize), ("tickLabelSize", tickLabelSize),
      ("legend.fontSize", legend.fontSize),
    ] {
      try Require.size(value, "theme's \(name)")
    }
    try legend.validate()
    try Require.length(axes3D.gridLineWidth, "theme's axes3D.gridLineWidth")
    try diagram.validate()
    try palette.validate()
  }

  /// Numbers above 0.
  private var sizes: NamedNumbers {
    [
      "fontSize": fontSize, "titleSize": titleSize, "figureTitleSize": figureTitleSize,
      "markerSize": markerSize,
    ]
  }

  /// Numbers from 0 on.
  private var lengths: NamedNumbers {
    [
      "titlePad": titlePad, "axesLineWidth": axesLineWidth, "labelPad": labelPad,
      "margin": margin, "tickLength": tickLength, "tickWidth": tickWidth, "tickPad": tickPad,
      "minorTickLength": minorTickLength, "minorTickWidth": minorTickWidth,
      "minorTickPad": minorTickPad, "gridLineWidth": gridLineWidth, "lineWidth": lineWidth,
      "patchLineWidth": patchLineWidth, "markerEdgeWidth": markerEdgeWidth,
      "errorCapSize": errorCapSize,
    ]
  }
}

extension LegendTheme {
  fileprivate func validate() throws(PlotError) {
    for (name, value) in lengths { try Require.length(value, "theme's legend.\(name)") }
    try Require.share(frameAlpha, "theme's legend.frameAlpha")
    try Require.share(markerHeight, "theme's legend.markerHeight")
  }

  private var lengths: NamedNumbers {
    [
      "borderPad": borderPad, "labelSpacing": labelSpacing, "handleLength": handleLength,
      "handleHeight": handleHeight, "handleTextPad": handleTextPad,
      "borderAxesPad": borderAxesPad, "edgeWidth": edgeWidth, "cornerRadius": cornerRadius,
    ]
  }
}

extension DiagramTheme {
  fileprivate func validate() throws(PlotError) {
    for (name, value) in sizes { try Require.size(value, "theme's diagram.\(name)") }
    for (name, value) in lengths { try Require.length(value, "theme's diagram.\(name)") }
  }

  private var sizes: NamedNumbers {
    ["captionSize": captionSize, "weightSize": weightSize, "leastRadius": leastRadius]
  }

  private var lengths: NamedNumbers {
    [
      "lineWidth": lineWidth, "curveWidth": curveWidth, "dotRadius": dotRadius,
      "headLength": headLength, "boxCorner": boxCorner, "labelPad": labelPad,
      "unitGap": unitGap, "layerGap": layerGap, "outputLength": outputLength,
      "weightPad": weightPad, "greatestWidth": greatestWidth, "leastWidth": leastWidth,
    ]
  }
}

extension Palette {
  /// Refuses colours that are none.
  func validate() throws(PlotError) {
    for role in roles { try Require.color(self[role], "palette's color \(role.name)") }
  }
}

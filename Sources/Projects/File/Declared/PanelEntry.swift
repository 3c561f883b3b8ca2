import Plotting

/// A picture of a figure.
///
///     file.figures[0].panels[0].model  // "net"
public struct PanelEntry: Sendable, Equatable {
  /// What is shown.
  public var content: Content
  /// The name of the data; nil takes that of the model, or shows none.
  public var data: String?
  /// The name of the model; nil shows none.
  public var model: String?
  /// How it is shown, but for the texts.
  public var style: PictureStyle
  /// The texts.
  public var texts: PanelTexts
  /// What is added to a picture of a model.
  public var additions: PanelAdditions
  /// Where the file says so.
  public var position: FilePosition

  /// What is shown.
  ///
  ///     PanelEntry.Content.chart(ChartDeclaration(.line, x: "epoch"))
  public enum Content: Sendable, Equatable {
    /// A picture of data or a model.
    case picture(PictureDeclaration.Content)
    /// A chart of the columns of a table.
    case chart(ChartDeclaration)
  }

  /// How it is shown, with the texts in a language.
  ///
  /// - Parameter tag: the tag of the language.
  public func style(in tag: String) -> PictureStyle {
    var style = style
    style.language = tag
    style.title = texts.title.map { $0[tag] } ?? style.title
    style.xLabel = texts.x.map { $0[tag] } ?? style.xLabel
    style.yLabel = texts.y.map { $0[tag] } ?? style.yLabel
    style.zLabel = texts.z.map { $0[tag] } ?? style.zLabel
    style.legend.classLabels = texts.classes.map { names in names.map { $0[tag] } }
    return style
  }
}

/// The texts of a picture; what is nil is the picture's own.
///
///     panel.texts.title?["de"]
public struct PanelTexts: Sendable, Equatable {
  /// The text above it.
  public var title: LocalizedText?
  /// The label of the x-axis.
  public var x: LocalizedText?
  /// The label of the y-axis.
  public var y: LocalizedText?
  /// The label of the z-axis.
  public var z: LocalizedText?
  /// What the legend calls each class.
  public var classes: [LocalizedText]?

  /// All of them.
  var all: [LocalizedText] {
    [title, x, y, z].compactMap { $0 } + (classes ?? [])
  }
}

/// What is added to a picture of a model.
///
///     PanelAdditions(border: 0.3)  // the regions of a threshold of 0.3
public struct PanelAdditions: Sendable, Equatable {
  /// The probability of the second class at which its region begins; nil takes 0.5.
  public var border: Double?
  /// Where along the first feature the model is asked; nil takes the limits of the picture.
  public var extentX: ClosedRange<Double>?
  /// Where along the second feature the model is asked.
  public var extentY: ClosedRange<Double>?
  /// How long the vector of the weights of a single neuron is drawn, times its length; nil does without.
  public var weightScale: Double?
  /// Whether points have edges of their own colour.
  public var hasOwnEdges = false
}

import Plotting

/// The samples along a single feature, or the output of a single unit: a strip for each class, or the number to be
/// learnt over it.
struct FeatureStrip {
  /// Where each sample stands.
  let values: [Double]
  /// What runs along x.
  let name: String
  let data: StudyData
  let style: PictureStyle

  func axes(title: String) -> Axes {
    let look = PointLook(style.points, count: data.count)
    switch data.target {
    case .numbers(let numbers):
      return Axes(x: style.xAxis(name), y: style.yAxis(data.targetName), title: title) {
        Scatter(
          zip(values, numbers).map { Point($0, $1) }, size: look.size, color: style.numberColor,
          edgeColor: look.edgeColor, alpha: look.alpha)
      }
      .aspect(style.aspect)
    case .classes(let labels, _):
      let classes = ClassLook(of: data, style: style)
      var samples = [[Double]](repeating: [], count: classes.labels.count)
      for (value, label) in zip(values, labels) { samples[label].append(value) }
      return Axes(x: style.xAxis(name), y: style.yAxis(""), title: title) {
        StripPlot(
          SampleGroups(classes.labels, samples), size: look.size ?? StripPlot.defaultSize,
          orientation: .horizontal, colors: classes.points, edgeColor: look.edgeColor,
          alpha: look.alpha)
      }
    }
  }
}

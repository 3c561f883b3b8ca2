/// The keys of the file itself.
enum ProjectKey: String, FileKey {
  case title, introduction, language, theme, data, models, figures
}

/// The keys of data.
enum DataKey: String, FileKey {
  case csv, delimiter, header, decimal
  case generator, samples, noise, seed, centers, spread, factor
  case rows, columns
  case article
  case features, label, task, missing
}

/// The keys of a model.
enum ModelKey: String, FileKey {
  case data, kind, hidden, activation, output, loss, optimizer, rate, epochs, batch, seed
  case standardize, validation, regularization
}

/// The keys of a figure, besides those of its picture where it has a single one.
enum FigureKey: String, FileKey {
  case slug, caption, short, alt, formulas, title, size, theme, layout, columns, panels
}

/// The keys of a picture.
enum PanelKey: String, FileKey {
  case shows, data, model, title, xlim, ylim, labels, legend, points, colors, regions, aspect
  case x, y, fix, project
  case response, levels, `class`, samples, resolution, border, over, weights
  case layer, view, units, boundary, log, curves, sizes, shown, normalize
  case by, value, bins
}

/// The keys of the labels of axes.
enum LabelKey: String, FileKey {
  case x, y, z, size
}

/// The keys of a legend.
enum LegendKey: String, FileKey {
  case place, size, alpha, names
}

/// The keys of points.
enum PointKey: String, FileKey {
  case size, edge, alpha
}

/// The keys of a part of the plane.
enum ExtentKey: String, FileKey {
  case x, y
}

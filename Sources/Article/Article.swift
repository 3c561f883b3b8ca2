/// The article "A Visual Understanding of Neural Networks": its data sets, models and figures.
///
///     let dataset = try Article.Datasets.corner()
///     let network = try Article.Models.relu3.train().network
public enum Article {}

using Workerd = import "/workerd/workerd.capnp";

const config :Workerd.Config = (
  services = [
    (name = "main", worker = .main),
    (name = "internet", network = (allow = ["public", "private", "local"])),
  ],
);

const main :Workerd.Worker = (
  modules = [(name = "worker", esModule = embed "bundle.mjs")],
  bindings = [(name = "RONGCLOUD_API_URL", fromEnvironment = "RONGCLOUD_API_URL")],
  compatibilityDate = "2025-09-01",
);

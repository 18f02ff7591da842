const { RongCloud } = require('rongkit');

/** Makes the client a singleton of the app, and closes the client when the app closes. */
module.exports = class AppBoot {
  constructor(app) {
    this.app = app;
  }

  configDidLoad() {
    this.app.addSingleton('rongcloud', (options) => new RongCloud(options));
  }

  beforeClose() {
    this.app.rongcloud.close();
  }
};

const { RongCloud } = require('rongkit');

/** Plugin of a few lines: the client is a singleton of the app, and closed with it. */
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

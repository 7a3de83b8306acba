// Stands in for the native add-on native-watchdog: the server's guard ends a left-over editor instead.
exports.start = () => {};
exports.exit = (code) => process.exit(code || 0);

exports.cube = (x) => x ** 3

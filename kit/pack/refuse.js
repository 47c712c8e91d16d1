// What npm would pack here is TypeScript, which Node does not run from node_modules.
console.error('The kit is packed by "npm run pack" in the folder above: it compiles what Node runs, and prints the tarball\'s path.\nNext: run that, and install or publish the tarball.')
process.exit(1)

// The IAB's own stub: in a browser it puts itself into the page.
import '@iabtechlabtcf/stub'

/** The global styles, once, before any component's. */
import './fonts.css';
import './tokens.css';
import './base.css';

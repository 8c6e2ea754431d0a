import './theme.ts';
import './show.ts';

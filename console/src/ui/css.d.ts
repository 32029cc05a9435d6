/** What a style sheet gives to who imports it: nothing. */
declare module '*.css';
